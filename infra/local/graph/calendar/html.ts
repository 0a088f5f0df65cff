/** HTML as Exchange gives a body back: always a whole document. */
export function wholeDocument(html: string): string {
  if (/<html/i.test(html)) return html;
  return `<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n</head>\r\n<body>\r\n${html}\r\n</body>\r\n</html>\r\n`;
}

export function textToHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<div>${escaped.replaceAll(/\r?\n/g, '<br>\r\n')}</div>`;
}

/** What is left of HTML without its marks, as in `bodyPreview` and in a body asked for as text. */
export function htmlToText(html: string): string {
  return html
    .replace(/<head[\s\S]*?<\/head>/i, '')
    .replaceAll(/<(br|\/p|\/div|\/li|\/h\d)\s*\/?>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/[ \t]*\r?\n\s*/g, '\r\n')
    .trim();
}

/** The block that the service puts below the body of an online meeting. Without its link the meeting is online no longer. */
export function withJoinBlock(html: string, joinUrl: string): string {
  const block = `<br>\r\n<div>________________________________________________________________________________</div>\r\n<div><b>Microsoft Teams-vergadering</b></div>\r\n<div><a href="${joinUrl.replaceAll('&', '&amp;')}">Deelnemen aan de vergadering</a></div>\r\n`;
  return html.replace(/<\/body>/i, `${block}</body>`);
}

export const holdsJoinBlock = (html: string, joinUrl: string) =>
  html.includes(joinUrl) || html.includes(joinUrl.replaceAll('&', '&amp;'));
