import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { tabs } from '../../../../domain/texts/nl/tabs.ts';
import type { ReleaseView } from '../../../../domain/views/view/document.ts';
import { Ask } from '../../../parts/ask.tsx';
import { dayAndTimeText } from '../../../parts/dates/when.ts';
import { useActs } from '../../../parts/use-acts.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke2}`,
  },
  words: { display: 'grid', minWidth: '0' },
  detail: { color: tokens.colorNeutralForeground2 },
});

interface GivenProps {
  readonly trajectory: string;
  readonly releases: readonly ReleaseView[];
}

/** What she released of this document, to whom, and whether it can still be taken back. */
export function Given({ trajectory, releases }: GivenProps) {
  const styles = useStyles();
  const { busy, act } = useActs(trajectory);
  return (
    <ul className={styles.list} aria-label={tabs.release.title}>
      {releases.map((release) => (
        <li key={release.id} className={styles.item}>
          <span className={styles.words}>
            <Text weight="semibold">
              {tabs.release.to(release.to, release.passages ? tabs.release.part : tabs.release.all)}
            </Text>
            <Text size={200} className={styles.detail}>
              {said(release)}
            </Text>
          </span>
          {release.acts.includes('takeBack') && (
            <TakeBack
              isPart={release.passages !== undefined}
              busy={busy}
              onTake={() => void act({ act: 'takeBack', release: release.id })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface TakeBackProps {
  readonly isPart: boolean;
  readonly busy: boolean;
  readonly onTake: () => void;
}

/** Of a part it asks first: to give it once more asks its author anew, so there is no way back. */
function TakeBack({ isPart, busy, onTake }: TakeBackProps) {
  const { takeBack, askTakeBack, warnTakeBack } = tabs.release;
  if (!isPart) {
    return (
      <Button disabledFocusable={busy} onClick={onTake}>
        {takeBack}
      </Button>
    );
  }
  return (
    <Ask title={askTakeBack} warning={warnTakeBack} yes={takeBack} onYes={onTake}>
      <Button disabledFocusable={busy}>{takeBack}</Button>
    </Ask>
  );
}

function said({ state, deliverFrom, deliveredAt, readAt }: ReleaseView): string {
  const words = tabs.release.states[state](dayAndTimeText(deliveredAt ?? deliverFrom));
  return readAt ? `${words} ${tabs.release.readAt(dayAndTimeText(readAt))}` : words;
}
