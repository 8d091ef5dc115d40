import { type DragEvent, type RefObject, useState } from "react";

/** Lets files be dropped anywhere on an element. */
export function useFileDrop(box: RefObject<HTMLElement | null>, onFiles: (files: File[]) => void) {
  const [is_over, setOver] = useState(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return {
    is_over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (!(event.relatedTarget instanceof Node) || !box.current?.contains(event.relatedTarget)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        // The editor has taken it already when it fell into the text.
        if (event.defaultPrevented || !hasFiles(event)) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
