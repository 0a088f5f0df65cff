import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { HandshakeRegular } from '@fluentui/react-icons/svg/handshake';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { Ask } from '../../parts/ask.tsx';
import type { Acting } from '../../parts/use-acts.ts';

const useStyles = makeStyles({
  box: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface MatchProps {
  readonly view: TrajectoryView;
  readonly acting: Acting;
}

/** Samen verder? An answer between the app and the one who gives it. */
export function Match({ view, acting }: MatchProps) {
  const styles = useStyles();
  const { match } = tabs.acts;
  if (view.stage === 'acquainting' && view.myMatchAnswer !== undefined) {
    return <Text>{view.myMatchAnswer ? match.mineYes : match.mineNo}</Text>;
  }
  if (!view.acts.includes('matchAnswer')) return null;
  return (
    <div className={styles.box}>
      <Text as="h2" size={400} weight="semibold" block>
        {match.question}
      </Text>
      <Text as="p" block>
        {match.text}
      </Text>
      <div className={styles.row}>
        <Ask
          title={match.askYes}
          warning={match.warnYes}
          yes={match.yes}
          onYes={() => void acting.act({ act: 'matchAnswer', goOn: true })}
        >
          <Button appearance="primary" icon={<HandshakeRegular />} disabledFocusable={acting.busy}>
            {match.yes}
          </Button>
        </Ask>
        <Ask
          title={match.askNo}
          warning={match.warnNo}
          yes={match.no}
          onYes={() => void acting.act({ act: 'matchAnswer', goOn: false })}
        >
          <Button disabledFocusable={acting.busy}>{match.no}</Button>
        </Ask>
      </div>
    </div>
  );
}
