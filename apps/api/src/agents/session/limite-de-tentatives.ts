import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Base } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Sortie } from '../../socle/sortie/index.js';

const FENETRE_MINUTES = 15;
const MAX_PAR_COMPTE = 8;
const MAX_PAR_ADRESSE = 60;
/** Failures that wait to be written. */
const MAX_EN_ATTENTE = 5000;

const SQL_ECHEC = `
  insert into tentatives_connexion (cle, quand)
  select l.cle, maintenant_exact() - make_interval(secs => l.attente)
  from jsonb_to_recordset($1::jsonb) as l(cle text, attente float8) on conflict do nothing`;

/** Failed sign-ins of the last quarter of an hour, by account and by address, shared by every instance. Keys are hashed. */
@Injectable()
export class LimiteDeTentatives {
  /** A failure that is kept whatever becomes of the request which is refused for it. */
  private readonly sendLigne: (ligne: { cle: string }) => void;

  constructor(
    private readonly base: Base,
    sortie: Sortie,
  ) {
    this.sendLigne = sortie.open({
      requete: { name: 'connexion.echec', text: SQL_ECHEC },
      systeme: 'connexion',
      max: MAX_EN_ATTENTE,
    });
  }

  /** @throws ErreurMetier `session.trop_de_tentatives` with the delay before the next try */
  async check(courriel: string, adresse: string): Promise<void> {
    const [compte] = await this.base.query<{ compte: number; adresse: number; reste: number }>(
      `select count(*) filter (where cle = $1)::int as compte, count(*) filter (where cle = $2)::int as adresse,
         ceil(extract(epoch from min(quand) + interval '${FENETRE_MINUTES} minutes' - maintenant()))::int as reste
       from tentatives_connexion where cle in ($1, $2) and quand > maintenant() - interval '${FENETRE_MINUTES} minutes'`,
      [hash('compte', courriel), hash('adresse', adresse)],
    );
    if (!compte || (compte.compte < MAX_PAR_COMPTE && compte.adresse < MAX_PAR_ADRESSE)) return;
    const secondes = Math.max(1, compte.reste);
    throw new ErreurMetier('session.trop_de_tentatives', {
      reessayerApres: secondes,
      donnees: { minutes: Math.ceil(secondes / 60) },
    });
  }

  async recordFailure(courriel: string, adresse: string): Promise<void> {
    await this.base.query(`delete from tentatives_connexion where quand < maintenant() - interval '1 day'`);
    await this.base.query(
      `insert into tentatives_connexion (cle, quand) select unnest($1::text[]), maintenant_exact() on conflict do nothing`,
      [[hash('compte', courriel), hash('adresse', adresse)]],
    );
  }

  /** The same beside the request in progress, which is about to be refused. @throws ErreurMetier `base.occupee` */
  sendFailure(courriel: string, adresse: string): void {
    for (const cle of [hash('compte', courriel), hash('adresse', adresse)]) this.sendLigne({ cle });
  }

  async forget(courriel: string): Promise<void> {
    await this.base.query(`delete from tentatives_connexion where cle = $1`, [hash('compte', courriel)]);
  }
}

function hash(genre: string, valeur: string): string {
  return createHash('sha256').update(`${genre}:${valeur.trim().toLowerCase()}`).digest('hex');
}
