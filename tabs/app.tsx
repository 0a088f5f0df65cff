import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Cache } from './api/cache.ts';
import { CacheContext } from './api/use-load.ts';
import { CurrentPage } from './pages/current-page.tsx';
import { Guarded } from './parts/page/guarded.tsx';
import { Notices } from './parts/page/notice.tsx';
import { parseRoute } from './route/route.ts';
import { go } from './route/router.ts';
import type { Host } from './teams/host.ts';
import { HostContext } from './teams/host-context.ts';
import { themeFor } from './teams/theme.ts';

const useStyles = makeStyles({ ground: { backgroundColor: tokens.colorNeutralBackground2 } });

interface AppProps {
  readonly host: Host;
  readonly cache: Cache;
}

/** The app inside its host: theme, data, and the page that the address names. */
export function App({ host, cache }: AppProps) {
  const styles = useStyles();
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => {
    host.onTheme(setTheme);
    host.onSubPage((subPageId) => go(parseRoute(subPageId)));
  }, [host]);
  // For the browser's own parts, such as scroll bars and date pickers, and for what lies below the page.
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.style.backgroundColor = themeFor(theme).colorNeutralBackground2;
  }, [theme]);
  return (
    <HostContext value={host}>
      <CacheContext value={cache}>
        <FluentProvider theme={themeFor(theme)} className={styles.ground}>
          <Guarded>
            <Notices>
              <CurrentPage />
            </Notices>
          </Guarded>
        </FluentProvider>
      </CacheContext>
    </HostContext>
  );
}
