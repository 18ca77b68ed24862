/** What became of an offer: taken, turned down, or lost on the way. */
export type OfferOutcome = 'accepted' | 'declined' | 'failed';
