/** The file itself cannot be read: nothing is imported. The message is meant for the person who sent it. */
export class FichierRefuse extends Error {
  override readonly name: string = 'FichierRefuse';
}
