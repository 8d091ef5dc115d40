import { ApiError } from "@candor/api";
import { loadArea } from "@candor/i18n";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { Fields } from "../../src/admin/form/Fields.tsx";
import { FormFrame } from "../../src/admin/form/FormFrame.tsx";
import { byField, type FormOptions, useForm } from "../../src/admin/form/useForm.ts";

interface Values {
  name: string;
  days: number | "";
  tags: string[];
}

const INITIAL: Values = { name: "Thalvia", days: 14, tags: ["a"] };

function Page(options: Partial<FormOptions<Values>>) {
  const form = useForm<Values>({ initial: INITIAL, save: async () => undefined, ...options });
  return (
    <FormFrame form={form}>
      <Fields
        form={form}
        fields={[
          { name: "name", kind: "text", label: "Name", is_required: true },
          { name: "days", kind: "number", label: "Days", min: 1, max: 365, is_required: true },
        ]}
      />
    </FormFrame>
  );
}

function refusal(errors: { field: string; code: string; detail: string }[], code = "invalid"): ApiError {
  return new ApiError({ code, status: 422, detail: "No.", errors });
}

const name = () => screen.getByLabelText<HTMLInputElement>("Name");
const save = () => screen.getByRole<HTMLButtonElement>("button", { name: "Save" });

beforeAll(async () => {
  await loadArea("admin");
});

describe("a form", () => {
  test("can be saved only once something differs, and not after it was typed back", async () => {
    render(<Page />);
    expect(save().disabled).toBe(true);
    await userEvent.type(name(), "!");
    expect(save().disabled).toBe(false);
    await userEvent.type(name(), "{Backspace}");
    expect(save().disabled).toBe(true);
  });

  test("sends the changed values alone, and takes what the server made of them as the new ground", async () => {
    const send = vi.fn<FormOptions<Values>["save"]>(async values => ({ ...values, name: values.name.trim() }));
    render(<Page save={send} />);
    await userEvent.type(name(), "  ");
    await userEvent.click(save());
    await waitFor(() => expect(name().value).toBe("Thalvia"));
    expect(send.mock.calls[0]?.[1]).toEqual({ name: "Thalvia  " });
    expect(save().disabled).toBe(true);
  });

  test("says in its own words what the browser finds, goes there, and sends nothing", async () => {
    const send = vi.fn<FormOptions<Values>["save"]>();
    render(<Page save={send} />);
    await userEvent.clear(name());
    await userEvent.click(save());
    expect(await screen.findByText("Please fill this in.")).toBeDefined();
    await waitFor(() => expect(document.activeElement).toBe(name()));
    expect(name().getAttribute("aria-invalid")).toBe("true");
    expect(send).not.toHaveBeenCalled();
  });

  test("shows the server's refusal at its field until the field is changed", async () => {
    render(
      <Page
        save={async () => {
          throw refusal([{ field: "name", code: "taken", detail: "Taken." }]);
        }}
      />,
    );
    await userEvent.type(name(), "!");
    await userEvent.click(save());
    const text = await screen.findByText("This is in use already. Please choose another.");
    expect(name().getAttribute("aria-describedby")).toContain(text.id);
    await userEvent.type(name(), "?");
    expect(screen.queryByText("This is in use already. Please choose another.")).toBeNull();
  });

  test("shows what concerns a field that is not on screen above the form, in the server's words if need be", async () => {
    render(
      <Page
        save={async () => {
          throw refusal([{ field: "settings.secret", code: "odd", detail: "The secret is odd." }]);
        }}
      />,
    );
    await userEvent.type(name(), "!");
    await userEvent.click(save());
    expect((await screen.findByRole("alert")).textContent).toContain("The secret is odd.");
  });

  test("keeps what was typed when the save fails, and can be sent again", async () => {
    const send = vi
      .fn<FormOptions<Values>["save"]>()
      .mockRejectedValueOnce(new ApiError({ code: "internal", status: 500, detail: "", errors: [] }))
      .mockResolvedValueOnce(undefined);
    render(<Page save={send} />);
    await userEvent.type(name(), "!");
    await userEvent.click(save());
    await screen.findByRole("alert");
    expect(name().value).toBe("Thalvia!");
    await userEvent.click(save());
    await waitFor(() => expect(save().disabled).toBe(true));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("sends one save at a time", async () => {
    let finish = () => {};
    const send = vi.fn<FormOptions<Values>["save"]>(
      () =>
        new Promise(done => {
          finish = () => done(undefined);
        }),
    );
    const { container } = render(<Page save={send} />);
    await userEvent.type(name(), "!");
    const form = container.querySelector("form");
    if (!form) throw new Error("no form");
    fireEvent.submit(form);
    await waitFor(() => expect(send).toHaveBeenCalledTimes(1));
    fireEvent.submit(form);
    finish();
    await waitFor(() => expect(save().disabled).toBe(true));
    expect(send).toHaveBeenCalledTimes(1);
  });

  test("goes back to what is stored on demand", async () => {
    render(<Page />);
    await userEvent.type(name(), "!");
    await userEvent.click(screen.getByRole("button", { name: "Discard changes" }));
    expect(name().value).toBe("Thalvia");
  });
});

test("a refusal deep in a list stands at its part and at the field as a whole", () => {
  const found = byField([{ field: "settings.fields.2.label", code: "required", detail: "" }], it => it.code);
  expect(found["settings.fields.2.label"]).toBe("required");
  expect(found["settings.fields"]).toBe("required");
});
