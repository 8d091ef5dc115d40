/** Text with the found words marked; the places come as [start, length] in characters. */
export function Marked({ text, marks }: { text: string; marks: [number, number][] }) {
  const chars = [...text];
  const parts: { text: string; is_mark: boolean; at: number }[] = [];
  let end = 0;
  for (const [start, length] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (start < end || length <= 0 || start >= chars.length) continue;
    parts.push({ text: chars.slice(end, start).join(""), is_mark: false, at: end });
    parts.push({ text: chars.slice(start, start + length).join(""), is_mark: true, at: start });
    end = start + length;
  }
  parts.push({ text: chars.slice(end).join(""), is_mark: false, at: chars.length });
  return parts.map(part =>
    part.is_mark ? <mark key={`m${part.at}`}>{part.text}</mark> : <span key={`t${part.at}`}>{part.text}</span>,
  );
}
