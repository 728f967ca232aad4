/** A colour for signs and lines on the page itself, where Mantine's tints would be too faint: by its name. */
export function inkOf(color: string): string {
  return `light-dark(var(--mantine-color-${color}-8), var(--mantine-color-${color}-4))`;
}
