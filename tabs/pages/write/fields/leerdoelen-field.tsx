import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { LEERDOEL_TEXT } from '../../../../domain/forms/check-pop.ts';
import type { Leerdoel } from '../../../../domain/forms/form.ts';
import { growth, leerdoelTexts } from '../../../../domain/texts/nl/growth.ts';
import { LongText } from '../../../parts/fields/long-text.tsx';
import type { FieldProps } from '../field-props.ts';
import { saidAt } from '../said-at.ts';
import { Group } from './group.tsx';
import { ItemsChoice } from './items-choice.tsx';
import { WerkpuntenChoice } from './werkpunten-choice.tsx';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalM },
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '32px' },
  pair: {
    display: 'grid',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  add: { justifySelf: 'start' },
});

const empty: Leerdoel = { want: '', why: '', werkpunten: [], items: [], actions: '', needs: '', seen: '' };

/** What one wants to learn, each on a card of its own. There is always one to begin in. */
export function LeerdoelenField(props: FieldProps<'leerdoelen'>) {
  const { form, field, value, onChange, refusals, goals, instruments = [] } = props;
  const styles = useStyles();
  const given = Array.isArray(value) ? (value as readonly Leerdoel[]) : [];
  const leerdoelen = given.length > 0 ? given : [empty];
  return (
    <Group form={form} field={field} refusals={refusals}>
      {leerdoelen.map((leerdoel, index) => {
        const at = `${field.id}.${index}`;
        const set = (part: Partial<Leerdoel>) => onChange(leerdoelen.with(index, { ...leerdoel, ...part }));
        const text = (part: 'want' | 'why' | 'actions' | 'needs' | 'seen', required: boolean) => (
          <LongText
            id={`${at}.${part}`}
            label={leerdoelTexts[part].label}
            help={leerdoelTexts[part].help}
            required={required}
            max={LEERDOEL_TEXT}
            value={leerdoel[part]}
            onChange={(typed) => set({ [part]: typed })}
            said={
              part === 'want' && refusals.some((one) => one.field === `${at}.want` && one.code === 'required')
                ? leerdoelTexts.want.errorMessage
                : saidAt(refusals, form, `${at}.${part}`)
            }
          />
        );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: leerdoelen have no identity but their place
          <section key={index} className={styles.card} aria-label={growth.leerdoel(index + 1)}>
            <div className={styles.head}>
              <Text as="h3" size={400} weight="semibold">
                {growth.leerdoel(index + 1)}
              </Text>
              {leerdoelen.length > 1 && (
                <Button
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={growth.removeLeerdoel(index + 1)}
                  onClick={() => onChange(leerdoelen.toSpliced(index, 1))}
                />
              )}
            </div>
            {text('want', true)}
            {text('why', false)}
            <WerkpuntenChoice
              goals={goals}
              chosen={leerdoel.werkpunten}
              onChange={(werkpunten) => set({ werkpunten })}
            />
            <ItemsChoice
              instruments={instruments}
              chosen={leerdoel.items}
              onChange={(items) => set({ items })}
            />
            <div className={styles.pair}>
              {text('actions', false)}
              {text('needs', false)}
            </div>
            {text('seen', false)}
          </section>
        );
      })}
      {leerdoelen.length < field.maxLines && (
        <Button className={styles.add} icon={<AddRegular />} onClick={() => onChange([...leerdoelen, empty])}>
          {growth.addLeerdoel}
        </Button>
      )}
    </Group>
  );
}
