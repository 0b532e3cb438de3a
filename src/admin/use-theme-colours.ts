import type { CSSProperties } from 'react';
import { useTheme } from 'styled-components';

/** The colours of Strapi's theme that the desks' style sheets draw with; they change with light and dark. */
const names = [
  'neutral0',
  'neutral100',
  'neutral150',
  'neutral200',
  'neutral500',
  'neutral600',
  'neutral800',
  'neutral1000',
  'primary100',
  'primary200',
  'primary600',
  'primary700',
  'secondary100',
  'secondary200',
  'secondary700',
  'success100',
  'success200',
  'success700',
  'warning100',
  'warning200',
  'warning700',
  'danger100',
  'danger200',
  'danger700',
  'alternative100',
  'alternative200',
  'alternative700',
] as const;

/** The ground of Strapi's light theme. */
const white = '#ffffff';

/** The colours of the theme as properties of CSS: `--neutral0`; what the browser draws itself (the calendar of a date) goes with them. */
export const useThemeColours = (): CSSProperties => {
  const { colors } = useTheme();
  const colorScheme = colors.neutral0 === white ? 'light' : 'dark';
  // @NOTE React's type of styles knows no custom properties.
  return { colorScheme, ...Object.fromEntries(names.map((name) => [`--${name}`, colors[name]])) } as CSSProperties;
};
