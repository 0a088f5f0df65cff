import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { StopRegular } from '@fluentui/react-icons/svg/stop';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { YearProgress } from '../../../domain/board-year/plan.ts';
import type { Named, YearPlanView } from '../../../domain/board-year/view.ts';
import { yearTexts as texts } from '../../../domain/texts/nl/board-year-page.ts';
import { Ask } from '../../parts/ask.tsx';
import { dayAndTimeText } from '../../parts/dates/when.ts';
import { Section } from '../../parts/page/section.tsx';
import { Confirming } from './confirming.tsx';
import { Figures } from './figures.tsx';
import type { Year } from './use-year.ts';

const useStyles = makeStyles({
  stack: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '75ch' },
  warning: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    color: tokens.colorNeutralForeground1,
  },
});

/** The plan of the year: how far it is, what it comes down to, and putting it in the calendars. */
export function PlanCard({ plan, year }: { readonly plan: YearPlanView; readonly year: Year }) {
  const styles = useStyles();
  const { id, state, progress, figures, confirming } = plan;
  const mine = year.view.toPlan.trajectories - plan.supposed.length - plan.staysWithCoach.length;
  return (
    <Section title={titleOf(plan)} surface="card">
      <div className={styles.stack}>
        {state === 'planning' && progress && (
          <>
            <Text>{texts.phase[progress.phase]}</Text>
            <Planning progress={progress} />
            <Text weight="semibold">
              {progress.moments > 0 && texts.placed(progress.placed, progress.moments)}
            </Text>
          </>
        )}
        {confirming && <Confirming confirming={confirming} state={state} />}
        {state === 'ready' && plan.failed && <Warning {...texts.failedPlan} />}
        {state === 'ready' && plan.isStale && !plan.failed && <Warning {...texts.stale} />}
        {figures && state !== 'planning' && !confirming && <Figures figures={figures} />}
        {!confirming && <Names said={texts.stays} trajectories={plan.staysWithCoach} />}
        {!confirming && <Names said={texts.supposed} trajectories={plan.supposed} />}
        <div className={styles.acts}>
          {state === 'planning' && (
            <Button icon={<StopRegular />} onClick={() => void year.steer(id, 'stop')}>
              {texts.stop}
            </Button>
          )}
          {state === 'ready' && figures && mine > 0 && (
            <Ask
              title={texts.confirmAsk(mine)}
              warning={texts.confirmText}
              yes={texts.confirmYes}
              onYes={() => void year.steer(id, 'confirm')}
            >
              <Button
                appearance={plan.isStale ? 'secondary' : 'primary'}
                icon={<CheckmarkRegular />}
                disabledFocusable={year.busy}
              >
                {texts.confirm}
              </Button>
            </Ask>
          )}
          {state === 'confirming' && (
            <Button icon={<StopRegular />} onClick={() => void year.steer(id, 'pause')}>
              {texts.pause}
            </Button>
          )}
          {state === 'paused' && (
            <Button appearance="primary" onClick={() => void year.steer(id, 'confirm')}>
              {texts.resume}
            </Button>
          )}
        </div>
        <Text as="p" size={200} className={styles.quiet}>
          {state === 'planning' ? texts.keepsGoing : texts.madeAt(dayAndTimeText(plan.at))}
          {plan.unknown.length > 0 && ` ${texts.unknown(plan.unknown)}`}
        </Text>
      </div>
    </Section>
  );
}

function Warning({ title, text }: { readonly title: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.warning}>
      <WarningRegular aria-hidden fontSize={20} />
      <span>
        <Text weight="semibold" block>
          {title}
        </Text>
        <Text>{text}</Text>
      </span>
    </div>
  );
}

/** Until calendars are read nobody can say how far it is. */
export function Planning({ progress }: { readonly progress: YearProgress }) {
  const known = progress.phase === 'reading' ? {} : { value: progress.spent };
  return <ProgressBar {...known} thickness="large" aria-label={texts.planning} />;
}

function titleOf({ state, confirming }: YearPlanView): string {
  if (state === 'planning') return texts.planning;
  if (!confirming) return texts.thePlan;
  return texts[state === 'paused' ? 'paused' : state === 'confirmed' ? 'confirmed' : 'confirming'];
}

interface NamesProps {
  readonly said: (count: number) => string;
  readonly trajectories: readonly Named[];
}

/** Whose they are, below a sentence that says what is with them. */
export function Names({ said, trajectories }: NamesProps) {
  const styles = useStyles();
  if (trajectories.length === 0) return null;
  return (
    <Text as="p" className={styles.quiet}>
      {said(trajectories.length)} {trajectories.map(({ teacher }) => teacher).join(', ')}.
    </Text>
  );
}
