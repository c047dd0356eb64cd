/** What became of a form whose sender stopped. */
export interface FinDEnvoi {
  /** Status of the answer; 0 when the connection was closed without one. */
  readonly statut: number;
  readonly corps: string;
  /** In milliseconds. */
  readonly duree: number;
}

export declare function sendHalf(
  adresse: string,
  cookie: string,
): {
  /** The beginning has left. */
  readonly envoye: Promise<void>;
  /** The server has answered or closed. */
  readonly fin: Promise<FinDEnvoi>;
};
