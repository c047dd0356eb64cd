import type { Regles, Saisie } from '@focale/api-client';
import type { Faute } from '@focale/domaine';
import type { Envoi } from '../../api/envoi.js';
import type { Geste } from '../gestes/run-geste.js';

/** What a form is about, where it goes, and what is its own. `E`: what is answered. */
export interface OptionsDeFormulaire<R extends Regles, E> {
  /** Fields, as the contract says them. */
  readonly regles: R;
  /**
   * Where it goes. A `patch` sends what changed, a `put` and a `post` all of it. A function, when what is typed stays on this
   * screen: what is done with it. Nothing is then kept on the device.
   */
  readonly envoi: Envoi<E> | ((corps: object) => E);
  /** What it is called where drafts are listed. */
  readonly titre: string;
  /** The row as it was read, to correct it; its `version` goes back with the changes. */
  readonly lue?: object | undefined;
  /** What a new one begins with. */
  readonly defaut?: object | undefined;
  /** What is proposed over the row that was read: an answer, another day. */
  readonly propose?: object | undefined;
  /** What these fields read of a row that others saved meanwhile; the row itself when absent. */
  readonly relue?: (courant: E) => object;
  /** Key of the body, and of the row in a 409, that holds the fields, when it is not the whole. */
  readonly partie?: string;
  /** What is sent, where its fields are not laid out as they are typed: who came, one field a person. */
  readonly compose?: (corps: object) => object;
  /** Where a refusal of what is sent stands among the fields. */
  readonly place?: (champ: string, envoye: object) => string;
  /** Fields that help to type the others, and are never sent: the same password once more. */
  readonly nonEnvoyes?: readonly (keyof R & string)[];
  /** Fields that go in the address rather than in the body. */
  readonly dansLAdresse?: readonly (keyof R & string)[];
  /** A step decided on a row as it was read: once others changed it, it is shown again rather than merged and sent. */
  readonly aRelire?: true;
  /** What goes with the fields and is not typed. */
  readonly fixe?: object | undefined;
  /** Fields that are asked, given the others; all when absent. */
  readonly demandes?: (saisie: Saisie<R>) => readonly (keyof R & string)[];
  /** Fields that make no sense given the others: not asked, and emptied by a change. */
  readonly sansObjet?: (saisie: Saisie<R>) => readonly (keyof R & string)[];
  /**
   * Field of the body that carries the key of what was typed, where it may be saved without network: it then waits on the
   * device, and the server takes it once.
   */
  readonly horsLigne?: string;
  /** What is refused of several fields together, of what would be sent: said before anything leaves. */
  controle?(corps: object, saisie: Saisie<R>): readonly Faute[];
  /** What seems unlikely of what would be sent, a sentence each: asked about once, and sent all the same when confirmed. */
  doutes?(corps: object): readonly string[];
  /** Said once it is saved; nothing when absent. */
  readonly succes?: string | ((ecrit: E) => string) | undefined;
  /** What takes it back. */
  readonly annulation?: (ecrit: E) => Geste;
  readonly onEcrit?: (ecrit: E) => void;
  /** After a save, what the next entry begins with; the form closes, or keeps what was saved, when absent. */
  readonly suivante?: (saisie: Saisie<R>) => object;
  /** Where the next entry begins to be typed. */
  readonly focus?: keyof R & string;
}
