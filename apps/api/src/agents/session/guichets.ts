import { refuseMotDePasse, type TitulaireDeCompte } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { buildJeton } from '../../socle/acces/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { refuseChamp } from '../../socle/validation/index.js';

/** Who waits where: somebody known (a device where they signed in, a link that was checked, a session), or anybody. */
type Guichet = 'connus' | 'autres';

/** Hashes at once, and who may wait for one. Both together fill the four threads that Node has for them. */
const PLACES = { connus: 2, autres: 2 } as const;
const ATTENTE = { connus: 1000, autres: 300 } as const;

/**
 * Passwords are hashed here and nowhere else, a few at a time. Somebody known has places of their own: however many tries others
 * make, they do not wait behind them.
 */
@Injectable()
export class Guichets {
  private readonly occupees = { connus: 0, autres: 0 };
  private readonly files: Record<Guichet, (() => void)[]> = { connus: [], autres: [] };
  /** What is verified when there is no password: a hash like any other, that nothing matches. */
  private readonly leurre = hash(buildJeton());

  /** Hashes a password that somebody chose. @throws ErreurMetier `saisie.invalide` on this field for one that others would guess */
  hash(champ: string, motDePasse: string, titulaire: TitulaireDeCompte): Promise<string> {
    const refus = refuseMotDePasse(motDePasse, titulaire);
    if (refus) throw refuseChamp(champ, refus);
    return this.run('connus', () => hash(motDePasse));
  }

  /** One hash whatever the account, with a password or not. Inside `run`. */
  async verify(empreinte: string | null | undefined, motDePasse: string): Promise<boolean> {
    const juste = await verify(empreinte ?? (await this.leurre), motDePasse);
    return juste && Boolean(empreinte);
  }

  /** Does this at its counter, once a place is free. @throws ErreurMetier `base.occupee` when too many wait already */
  async run<T>(guichet: Guichet, travail: () => Promise<T>): Promise<T> {
    const file = this.files[guichet];
    if (this.occupees[guichet] < PLACES[guichet]) this.occupees[guichet] += 1;
    else if (file.length >= ATTENTE[guichet]) throw new ErreurMetier('base.occupee', { reessayerApres: 5 });
    else await new Promise<void>((ok) => file.push(ok));
    try {
      return await travail();
    } finally {
      // The place goes from hand to hand: it is free only when nobody waits.
      const suivant = file.shift();
      if (suivant) suivant();
      else this.occupees[guichet] -= 1;
    }
  }
}
