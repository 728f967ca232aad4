/** Without the space around it, and with single spaces in it: `normalize-space` of XPath. */
export function normalized(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
