const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in XML or HTML, in an attribute too; without the signs that XML does not know. */
export const escapeMarkup = (text: string): string =>
  text
    .replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign)
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
