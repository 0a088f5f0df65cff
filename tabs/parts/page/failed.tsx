import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { WifiOffRegular } from '@fluentui/react-icons/svg/wifi-off';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { Failure } from '../../api/failure.ts';
import { href } from '../../route/router.ts';
import { Message } from './message.tsx';

const useStyles = makeStyles({ code: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' } });

/** Instead of a page that could not be read: what happened and what helps. */
export function Failed({ failure, retry }: { readonly failure: Failure; readonly retry: () => void }) {
  const styles = useStyles();
  const { title, text } = tabs.failed[failure.kind === 'broken' ? 'unread' : failure.kind];
  const code = 'correlationId' in failure ? failure.correlationId : undefined;
  return (
    <div role="alert">
      <Message
        room="page"
        icon={failure.kind === 'offline' ? <WifiOffRegular /> : <WarningRegular />}
        title={title}
        text={text}
      >
        {failure.kind === 'missing' ? (
          <Button as="a" href={href({ page: 'home' })} appearance="primary" icon={<HomeRegular />}>
            {tabs.nav.home}
          </Button>
        ) : (
          <Button appearance="primary" icon={<ArrowSyncRegular />} onClick={retry}>
            {tabs.failed.retry}
          </Button>
        )}
        {code && (
          <Text size={200} align="center" className={styles.code}>
            {tabs.failed.code(code)}
          </Text>
        )}
      </Message>
    </div>
  );
}
