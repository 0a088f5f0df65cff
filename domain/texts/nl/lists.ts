/** In the row that somebody edited, where she sees it without having the app. `day` and `time` as people say them. */
export function rowPutBackText(day: string, time: string): string {
  return `Teruggezet op ${day}, ${time}. Hier te wijzigen: begin (op een schooldag die nog komt), ruimte (zoals “lokaal 4”) en “gaat niet door”.`;
}
