import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { dayAndTimeText } from '../../parts/dates/when.ts';
import { documentName, stepName } from '../../parts/names.ts';

const useStyles = makeStyles({
  fold: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  summary: { cursor: 'pointer', minHeight: '44px', alignContent: 'center', '& h2': { display: 'inline' } },
  list: { display: 'grid', gap: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalS },
  entry: { display: 'grid', overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** What was done and read in her own trajectory, for the teacher; folded away. */
export function Log({ view }: { readonly view: TrajectoryView }) {
  const styles = useStyles();
  if (!view.log) return null;
  const said: Readonly<Record<string, string>> = tabs.log;
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>
        <Text as="h2" size={400} weight="semibold">
          {tabs.trajectory.log}
        </Text>
      </summary>
      <ol className={styles.list}>
        {view.log.map(({ at, byName, what, about, toName, answer }) => (
          <li key={`${at}/${what}/${about ?? ''}/${toName ?? ''}`} className={styles.entry}>
            <Text>{[said[what] ?? what, about && aboutText(view, about)].filter(Boolean).join(': ')}</Text>
            {(toName || answer) && (
              <Text size={200}>
                {[toName && tabs.trajectory.logTo(toName), answer && tabs.trajectory.logAnswer[answer]]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            )}
            <Text size={200} className={styles.detail}>
              {byName || tabs.trajectory.logBySystem}, {dayAndTimeText(at)}
            </Text>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What an entry is about: a moment or a document that the viewer may know of; else nothing is said. */
function aboutText({ moments, documents }: TrajectoryView, about: string): string | undefined {
  const moment = moments.find((one) => one.moment === about);
  if (moment) return stepName(moment.step, moment.cycle);
  const document = documents.find((one) => one.id === about);
  return document && documentName(document.called ?? document.kind, document.cycle ?? 0, document.step);
}
