/** '12:05', '1:02:05': a time in a film, of seconds from its start. */
export function clockOf(second: number): string {
  const hours = Math.floor(second / 3600);
  const minutes = Math.floor((second % 3600) / 60);
  const rest = String(second % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** Seconds of '12:05', '12.05', '1:02:05' or '7' (minutes); undefined for what is no time in a film. */
export function secondOf(text: string): number | undefined {
  const parts = text.trim().split(/[:.]/);
  if (parts.length > 3 || !parts.every((part) => /^\d{1,3}$/.test(part))) return undefined;
  const numbers = parts.map(Number);
  if (numbers.length === 1) return (numbers[0] ?? 0) * 60;
  if (numbers.slice(1).some((number) => number > 59)) return undefined;
  return numbers.reduce((seconds, number) => seconds * 60 + number, 0);
}
