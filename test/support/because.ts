/** Why a figure or an authored judgement is what it is: the mentions or discrepancies it rests on, and the reason. */
export interface Because {
  readonly from: readonly string[];
  readonly reason: string;
}
