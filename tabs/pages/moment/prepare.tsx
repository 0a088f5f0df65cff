import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { preparingText } from '../../../domain/texts/nl/preparing.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { documentName } from '../../parts/names.ts';
import { Section } from '../../parts/page/section.tsx';
import { href } from '../../route/router.ts';
import type { AboutMoment } from './about.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '32px' },
  done: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  open: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

/** What the viewer brings, and whether it is there. */
export function Prepare({ view, moment }: Pick<AboutMoment, 'moment'> & { readonly view: TrajectoryView }) {
  const styles = useStyles();
  const advice = preparingText(moment.step, view.myRoles);
  const brings = moment.prepare.some(({ document }) => document !== undefined);
  if (moment.state === 'held' || moment.state === 'notHeld' || moment.state === 'dropped') return null;
  if (!brings && !advice) return null;
  return (
    <Section title={tabs.moment.prepare.title} surface="card">
      <ul className={styles.list}>
        {advice && (
          <li className={styles.item}>
            <Text>{advice}</Text>
          </li>
        )}
        {moment.prepare.map(({ document, done, ofWhole, apart }) =>
          document ? (
            <li key={document} className={styles.item}>
              {done ? (
                <CheckmarkCircle20Filled className={styles.done} aria-hidden />
              ) : (
                <Circle20Regular className={styles.open} aria-hidden />
              )}
              {done ? (
                <Text>{tabs.moment.prepare[apart ? 'doneApart' : 'done'](documentName(document, 0))}</Text>
              ) : (
                <Link
                  href={href({
                    page: 'write',
                    trajectory: view.id,
                    kind: document,
                    ...(ofWhole ? {} : { moment: moment.moment }),
                  })}
                >
                  {documentName(document, 0)}
                </Link>
              )}
            </li>
          ) : null,
        )}
      </ul>
    </Section>
  );
}
