/** A school week that would come too late for the end of a contract, and the one that the plan has instead. */
export interface MovedInTimeView {
  readonly own: WeekView;
  readonly instead: WeekView;
  /** The last day on which she may hear in writing whether the contract goes on. */
  readonly announceBy: string;
}

/** A school week: its number, its Monday and its Friday. */
interface WeekView {
  readonly week: number;
  readonly from: string;
  readonly until: string;
}
