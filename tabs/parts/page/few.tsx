import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';

/** Its words stand where those of the list do. */
const useStyles = makeStyles({
  more: { justifySelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

/** The first few of many, and the button that shows the others. */
export function useFew<T>(
  all: readonly T[],
  few: number,
): { readonly shown: readonly T[]; readonly more: ReactNode } {
  const styles = useStyles();
  const [asked, ask] = useState(false);
  // One more takes no more room than the button would.
  const shown = asked || all.length <= few + 1 ? all : all.slice(0, few);
  const more =
    shown.length < all.length ? (
      <Button className={styles.more} appearance="subtle" onClick={() => ask(true)}>
        {tabs.home.allNeeds(all.length)}
      </Button>
    ) : null;
  return { shown, more };
}
