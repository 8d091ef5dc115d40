/** Folds text for finding: case, accents, and letters that keyboards abroad lack count as one. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ı/g, "i")
    .replace(/đ/g, "d")
    .replace(/ə/g, "e")
    .replace(/ς/g, "σ");
}
