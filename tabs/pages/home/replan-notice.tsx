import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CalendarArrowRightRegular } from '@fluentui/react-icons/svg/calendar-arrow-right';
import { replanTexts } from '../../../domain/texts/nl/replan.ts';
import { href } from '../../route/router.ts';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { fontSize: '24px', display: 'grid', color: tokens.colorBrandForeground2 },
  words: { flex: '1 1 220px' },
});

/** To who guides: something cannot stay where it stands, and new times are proposed. */
export function ReplanNotice({ open }: { readonly open: number }) {
  const styles = useStyles();
  return (
    <div className={styles.notice}>
      <span className={styles.icon} aria-hidden>
        <CalendarArrowRightRegular />
      </span>
      <Text className={styles.words} weight="semibold">
        {replanTexts.home(open)}
      </Text>
      <Button as="a" appearance="primary" href={href({ page: 'replan' })}>
        {replanTexts.homeOpen}
      </Button>
    </div>
  );
}
