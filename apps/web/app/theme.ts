import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** A calm blue-green, from paper to ink. Shade 8 carries white text by WCAG AA. */
const kontor: MantineColorsTuple = [
  '#e9f7f8',
  '#d7ecee',
  '#aed8dc',
  '#82c3c9',
  '#5fb2ba',
  '#49a7b0',
  '#3ba2ac',
  '#228089',
  '#0b6470',
  '#004d56',
];

export const theme = createTheme({
  colors: { kontor },
  primaryColor: 'kontor',
  primaryShade: 8,
  autoContrast: true,
  defaultRadius: 'md',
  fontFamily: "Inter, 'Segoe UI', system-ui, -apple-system, Roboto, 'Helvetica Neue', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'Segoe UI Mono', Menlo, Consolas, monospace",
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.6rem' }, h2: { fontSize: '1.2rem' }, h3: { fontSize: '1rem' } },
  },
  components: {
    Button: { defaultProps: { loaderProps: { type: 'dots' } } },
    // The options of a closed list are not in the page: two hundred lines with their units would be all of it.
    Combobox: { defaultProps: { keepMounted: false } },
    Table: { defaultProps: { verticalSpacing: 'xs', highlightOnHover: true } },
    Tooltip: { defaultProps: { openDelay: 300, withinPortal: true } },
  },
});

/** Where Mantine's own choice is too faint for WCAG AA. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#55616d',
    '--mantine-color-placeholder': '#6a7580',
    '--mantine-color-error': '#b42318',
    '--mantine-color-green-light-color': '#1f6b2e',
    '--mantine-color-orange-light-color': '#a13a0a',
    '--mantine-color-red-light-color': '#b42318',
    '--mantine-color-yellow-light-color': '#8a4b00',
    '--mantine-color-lime-light-color': '#3f6608',
    '--mantine-color-teal-light-color': '#066a4c',
    '--kontor-background': '#f6f8f9',
  },
  dark: {
    '--mantine-color-dimmed': '#a9b2ba',
    '--mantine-color-placeholder': '#98a2ab',
    '--mantine-color-error': '#ff9c92',
    '--kontor-background': '#1a1d20',
  },
});
