import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';

/** Fluent's theme for the name that the host uses: `default`, `dark`, `contrast` or `glass`. */
export function themeFor(name: string): Theme {
  if (name === 'dark' || name === 'glass') return teamsDarkTheme;
  if (name === 'contrast') return teamsHighContrastTheme;
  return teamsLightTheme;
}
