import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { SplitVerticalRegular } from '@fluentui/react-icons/svg/split-vertical';
import { listText } from '../../../domain/texts/nl/planning.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { tailoring as texts } from '../../../domain/texts/nl/tailoring.ts';
import type { TailoredView } from '../../../domain/views/view/tailored.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { Ask } from '../../parts/ask.tsx';
import { dayText } from '../../parts/dates/when.ts';
import { Page } from '../../parts/page/page.tsx';
import { Section } from '../../parts/page/section.tsx';
import { useActs } from '../../parts/use-acts.ts';
import { WithTrajectory } from '../../parts/with-trajectory.tsx';
import { href } from '../../route/router.ts';
import { UnknownPage } from '../unknown-page.tsx';
import { Activities } from './activities.tsx';

const useStyles = makeStyles({
  said: { display: 'grid', gap: tokens.spacingVerticalXS },
  detail: { color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface TailoredPageProps {
  readonly trajectory: string;
  readonly kind: string;
}

/** The plan made to measure: what is done, when and how long; for its authors with the reasons and who changed what. */
export function TailoredPage({ trajectory, kind }: TailoredPageProps) {
  return (
    <WithTrajectory id={trajectory}>
      {(view) => {
        const plan = view.tailored?.find((one) => one.kind === kind);
        return plan ? <Plan view={view} plan={plan} /> : <UnknownPage />;
      }}
    </WithTrajectory>
  );
}

function Plan({ view, plan }: { readonly view: TrajectoryView; readonly plan: TailoredView }) {
  const styles = useStyles();
  const mine = view.myRoles.includes('teacher');
  const versions = view.documents.filter((one) => one.kind === plan.kind && one.grows).length;
  return (
    <Page
      title={mine ? texts.titleMine : texts.title(view.teacher)}
      lead={plan.writes ? texts.lead : texts.leadReader}
      back={{ to: { page: 'trajectory', trajectory: view.id }, label: tabs.nav.toTrajectory }}
      actions={
        plan.mayWrite && (
          <Button
            as="a"
            appearance={plan.acts.length > 0 ? 'secondary' : 'primary'}
            icon={<EditRegular />}
            href={href({
              page: 'write',
              trajectory: view.id,
              kind: plan.kind,
              ...(plan.base ? { corrects: plan.base } : {}),
            })}
          >
            {plan.version === undefined ? texts.first : texts.edit}
          </Button>
        )
      }
    >
      <Standing view={view} plan={plan} />
      <Section
        title={texts.activities}
        note={plan.writes ? texts.assumedNote : texts.assumedNoteReader}
        surface="card"
      >
        <Activities plan={plan} />
        {plan.writes && (
          <Text as="p" size={200} className={styles.detail} block>
            {texts.reasonsPrivate}
          </Text>
        )}
      </Section>
      <div className={styles.acts}>
        {versions > 1 && (
          <Button
            as="a"
            icon={<SplitVerticalRegular />}
            href={href({ page: 'growth', trajectory: view.id, kind: plan.kind })}
          >
            {texts.versions}
          </Button>
        )}
        {view.acts.includes('confirmPlan') && (
          <Button as="a" icon={<CalendarLtrRegular />} href={href({ page: 'plan', trajectory: view.id })}>
            {texts.toPlan}
          </Button>
        )}
      </div>
    </Page>
  );
}

/** How far its making has come, and what the viewer can do about that. */
function Standing({ view, plan }: { readonly view: TrajectoryView; readonly plan: TailoredView }) {
  const styles = useStyles();
  const acting = useActs(view.id);
  const { kind, version = 0 } = plan;
  const earlier = plan.inForce !== undefined && plan.inForce !== plan.version;
  return (
    <Section title={plan.writes ? texts.states[plan.state] : readerState(plan)} surface="card">
      <div className={styles.said}>
        {plan.acts.includes('agreeTailored') ? (
          <Text>{texts.waitingForYou}</Text>
        ) : (
          plan.waitingFor.length > 0 && <Text>{texts.waitingFor(listText(plan.waitingFor))}</Text>
        )}
        {plan.agreed.map(({ name, at }) => (
          <Text key={name} className={styles.detail}>
            {texts.agreedBy(name, dayText(at))}
          </Text>
        ))}
        {plan.agreedOn && <Text className={styles.detail}>{texts.agreedOn(dayText(plan.agreedOn))}</Text>}
        {plan.discussed && (
          <Text className={styles.detail}>
            {texts.discussedWith(plan.discussed.name, dayText(plan.discussed.at))}
          </Text>
        )}
        {earlier && <Text className={styles.detail}>{texts.newer}</Text>}
      </div>
      {plan.acts.length > 0 && (
        <div className={styles.acts}>
          {plan.acts.includes('agreeTailored') && (
            <Ask
              title={texts.agreeAsk}
              warning={texts.agreeWarn}
              yes={texts.agree}
              onYes={() => void acting.act({ act: 'agreeTailored', kind, version })}
            >
              <Button appearance="primary" disabledFocusable={acting.busy}>
                {texts.agree}
              </Button>
            </Ask>
          )}
          {plan.acts.includes('discussTailored') && (
            <Ask
              title={texts.discussAsk}
              warning={texts.discussWarn}
              yes={texts.discuss}
              onYes={() => void acting.act({ act: 'discussTailored', kind, version })}
            >
              <Button appearance="primary" disabledFocusable={acting.busy}>
                {texts.discuss}
              </Button>
            </Ask>
          )}
        </div>
      )}
    </Section>
  );
}

function readerState({ state }: TailoredView): string {
  return state === 'inForce' ? texts.statesReader.inForce : texts.statesReader.agreed;
}
