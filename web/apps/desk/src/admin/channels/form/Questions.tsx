import { useT } from "@candor/i18n";
import { Button, IconPlus } from "@candor/ui";
import { useRef } from "react";
import type { FormField } from "../../data/types.ts";
import { QuestionCard } from "./QuestionCard.tsx";
import css from "./Questions.module.css";
import { MAX_QUESTIONS, movedQuestion, newQuestion } from "./questions.ts";

export interface QuestionsProps {
  questions: FormField[];
  errorOf: (name: string) => string | null;
  onChange: (questions: FormField[]) => void;
}

/** The extra questions of a form, in their order. */
export function Questions({ questions, errorOf, onChange }: QuestionsProps) {
  const t = useT();
  const list = useRef<HTMLOListElement>(null);

  function focusCard(at: number, part: string) {
    // After React has drawn the list anew.
    setTimeout(() => list.current?.children[at]?.querySelector<HTMLElement>(part)?.focus(), 0);
  }

  return (
    <div className={css.questions}>
      {questions.length === 0 && <p className={css.none}>{t("webform-no-questions")}</p>}
      <ol ref={list} className={css.list}>
        {questions.map((question, at) => (
          <QuestionCard
            // biome-ignore lint/suspicious/noArrayIndexKey: new questions have no key yet; all state lies in the form.
            key={at}
            at={at}
            question={question}
            is_last={at === questions.length - 1}
            errorOf={errorOf}
            onChange={next => onChange(questions.map((it, index) => (index === at ? next : it)))}
            onMove={step => {
              onChange(movedQuestion(questions, at, step));
              focusCard(at + step, step < 0 ? "[data-move=up]" : "[data-move=down]");
            }}
            onRemove={() => {
              onChange(questions.filter((_, index) => index !== at));
              focusCard(Math.max(0, at - 1), "input");
            }}
          />
        ))}
      </ol>
      <div>
        <Button
          icon={<IconPlus />}
          disabled={questions.length >= MAX_QUESTIONS}
          onClick={() => {
            onChange([...questions, newQuestion()]);
            focusCard(questions.length, "input");
          }}
        >
          {t("webform-add-question")}
        </Button>
      </div>
    </div>
  );
}
