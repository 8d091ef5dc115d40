/** Folds text for finding: case, accents, and the dotted and dotless i count as one. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ı/g, "i")
    .replace(/đ/g, "d")
    .replace(/ς/g, "σ");
}
