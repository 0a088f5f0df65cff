import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { MailReadRegular } from '@fluentui/react-icons/svg/mail-read';
import { adviceTexts } from '../../../domain/texts/nl/advices.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { AdviceSummary } from '../../../domain/views/view/advice.ts';
import { useLoad } from '../../api/use-load.ts';
import { WeekLine } from '../../parts/dates/week-line.tsx';
import { dayText } from '../../parts/dates/when.ts';
import { documentName } from '../../parts/names.ts';
import { Failed } from '../../parts/page/failed.tsx';
import { Loading } from '../../parts/page/loading.tsx';
import { Message } from '../../parts/page/message.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Section } from '../../parts/page/section.tsx';
import { href } from '../../route/router.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  row: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none', paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
  },
  /** As tall as a finger. */
  name: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** What was handed over to the board, the newest first. */
export function AdvicesPage() {
  const styles = useStyles();
  const loaded = useLoad('advices', (client) => client.call('advices', {}));
  if (loaded.state !== 'ready') {
    return (
      <main aria-label={tabs.loading.text}>
        {loaded.state === 'loading' ? <Loading /> : <Failed failure={loaded.failure} retry={loaded.retry} />}
      </main>
    );
  }
  const { advices } = loaded.value;
  return (
    <Page
      title={adviceTexts.title}
      lead={adviceTexts.lead}
      back={{ to: { page: 'home' }, label: tabs.nav.begin }}
    >
      {advices.length === 0 ? (
        <Message room="section" icon={<MailReadRegular />} {...adviceTexts.none} />
      ) : (
        <Section title={adviceTexts.title} note={adviceTexts.only} surface="card">
          <ul className={styles.list}>
            {advices.map((one) => (
              <Row key={`${one.trajectory}/${one.document}`} advice={one} />
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

function Row({ advice }: { readonly advice: AdviceSummary }) {
  const styles = useStyles();
  const { trajectory, document, kind, teacher, school, authorName, deliveredAt, week, readAt } = advice;
  return (
    <li className={styles.row}>
      <Link className={styles.name} href={href({ page: 'advice', trajectory, document })}>
        {adviceTexts.of(teacher, school)}
      </Link>
      <Text>{documentName(kind, 0)}</Text>
      <Text size={200} className={styles.detail}>
        {adviceTexts.by(authorName, dayText(deliveredAt))}
      </Text>
      <WeekLine at={deliveredAt} week={week} />
      <Text size={200} weight={readAt ? 'regular' : 'semibold'}>
        {readAt ? adviceTexts.read(dayText(readAt)) : adviceTexts.unread}
      </Text>
    </li>
  );
}
