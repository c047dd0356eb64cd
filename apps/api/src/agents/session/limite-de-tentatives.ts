import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Base } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Sortie } from '../../socle/sortie/index.js';
import { Taches } from '../../socle/taches/index.js';

/** How a delay grows: so many tries go freely, then one waits `pas` seconds, twice as many after each, `plafond` at most. */
interface Croissance {
  readonly libres: number;
  readonly pas: number;
  readonly plafond: number;
}

interface Compteur extends Croissance {
  readonly cle: string;
}

/**
 * Guessing from one place slows down soon. What many places do to one account, or one place to many accounts, is spaced by
 * seconds only: nobody is kept out by what others do.
 */
const CONNEXION = {
  'compte et réseau': { libres: 5, pas: 10, plafond: 900 },
  compte: { libres: 100, pas: 1, plafond: 5 },
  réseau: { libres: 300, pas: 1, plafond: 1 },
} as const;
/** Messages that somebody has sent to an address by asking for another password. */
const DEMANDE = {
  'demande, compte et réseau': { libres: 4, pas: 60, plafond: 3600 },
  'demande, réseau': { libres: 60, pas: 5, plafond: 60 },
} as const;

/** Without a try for that long, what was counted is forgotten. */
const MEMOIRE = `interval '1 hour'`;

/** Failures that wait to be written. */
const MAX_EN_ATTENTE = 5000;

const COMPTEURS = `jsonb_to_recordset($1::jsonb) as l(cle text, libres int, pas int, plafond int)`;

/** Takes the counters, in one order for everybody, and tells those that are not free. */
const SQL_PRENDRE = `
  insert into tentatives_connexion as t (cle) select l.cle from ${COMPTEURS} order by l.cle
  on conflict (cle) do update set essais = case when t.vue_le < maintenant_exact() - ${MEMOIRE} then 0 else t.essais end
  returning ceil(extract(epoch from t.libre_le - maintenant_exact()))::float8 as reste`;

const SQL_COMPTER = `
  with l as (select cle, min(libres) as libres, min(pas) as pas, min(plafond) as plafond, count(*)::int as fois from ${COMPTEURS} group by cle),
  deja as (
    update tentatives_connexion t set essais = t.essais + l.fois, vue_le = maintenant_exact(),
      libre_le = maintenant_exact() + case when t.essais + l.fois < l.libres then interval '0'
        else make_interval(secs => least(l.plafond, l.pas * 2.0 ^ least(t.essais + l.fois - l.libres, 20))) end
    from l where t.cle = l.cle returning t.cle)
  insert into tentatives_connexion (cle, essais) select cle, fois from l where cle not in (select cle from deja)
  on conflict do nothing`;

/** Tries of who is not on a device already known, counted before they are evaluated, in PostgreSQL: every instance sees them. */
@Injectable()
export class LimiteDeTentatives implements OnModuleInit {
  /** A failure that is kept whatever becomes of the request which is refused for it. */
  private readonly sendLigne: (ligne: Compteur) => void;

  constructor(
    private readonly base: Base,
    private readonly sortie: Sortie,
    private readonly taches: Taches,
  ) {
    this.sendLigne = sortie.open({
      requete: { name: 'connexion.echec', text: SQL_COMPTER },
      systeme: 'connexion',
      max: MAX_EN_ATTENTE,
    });
  }

  onModuleInit(): void {
    this.taches.daily('connexion.oubli', () => this.removeOld());
  }

  /** What serves no more is not kept: counters that are forgotten, devices that are known no more. */
  removeOld(): Promise<void> {
    return this.base.runSysteme('connexion', async () => {
      await this.base.query(`delete from tentatives_connexion where vue_le < maintenant() - ${MEMOIRE}`);
      await this.base.query(`delete from appareils where expire_le < maintenant()`);
    });
  }

  /** Counts a try that is about to be evaluated. @throws ErreurMetier `session.trop_de_tentatives`: then it is not counted */
  count(courriel: string, adresse: string): Promise<void> {
    return this.countAll(buildCompteurs(CONNEXION, courriel, adresse));
  }

  /** The same of a demand for another password. */
  countDemande(courriel: string, adresse: string): Promise<void> {
    return this.countAll(buildCompteurs(DEMANDE, courriel, adresse));
  }

  /** Whether a try would be evaluated, for what is counted once refused (`sendFailure`). @throws ErreurMetier `session.trop_de_tentatives` */
  async check(courriel: string, adresse: string): Promise<void> {
    const cles = buildCompteurs(CONNEXION, courriel, adresse).map(({ cle }) => cle);
    refuseTropTot(
      await this.base.query(
        `select ceil(extract(epoch from libre_le - maintenant_exact()))::float8 as reste from tentatives_connexion
         where cle = any($1) and vue_le >= maintenant_exact() - ${MEMOIRE}`,
        [cles],
      ),
    );
  }

  /** Counts a failure beside the request in progress, which is refused once it is written. @throws ErreurMetier `base.occupee` */
  async sendFailure(courriel: string, adresse: string): Promise<void> {
    for (const compteur of buildCompteurs(CONNEXION, courriel, adresse)) this.sendLigne(compteur);
    await this.sortie.flush();
  }

  /** A try that was right counts for nothing, and ends the delays of its account from there. */
  async forget(courriel: string, adresse: string): Promise<void> {
    const [ici, ...autres] = buildCompteurs(CONNEXION, courriel, adresse).map(({ cle }) => cle);
    await this.base.query(
      `with libre as (delete from tentatives_connexion where cle = $1)
       update tentatives_connexion set essais = greatest(0, essais - 1) where cle = any($2)`,
      [ici, autres],
    );
  }

  private async countAll(compteurs: readonly Compteur[]): Promise<void> {
    const valeurs = [JSON.stringify(compteurs)];
    refuseTropTot(await this.base.query<{ reste: number }>(SQL_PRENDRE, valeurs));
    await this.base.query(SQL_COMPTER, valeurs);
  }
}

function refuseTropTot(compteurs: readonly { readonly reste: number }[]): void {
  const secondes = Math.max(0, ...compteurs.map(({ reste }) => reste));
  if (secondes > 0)
    throw new ErreurMetier('session.trop_de_tentatives', { reessayerApres: secondes, donnees: { secondes } });
}

/** One counter a rule, the most particular first. Keys are prints: neither address is kept. */
function buildCompteurs(regles: Readonly<Record<string, Croissance>>, courriel: string, adresse: string): Compteur[] {
  const [compte, reseau] = [courriel.trim().toLowerCase(), networkOf(adresse)];
  return Object.entries(regles).map(([nom, croissance]) => ({
    ...croissance,
    cle: createHash('sha256')
      .update([nom, nom.includes('compte') ? compte : '', nom.includes('réseau') ? reseau : ''].join('\n'))
      .digest('hex'),
  }));
}

/** Where a request comes from: its IPv4 address, or the first half of its IPv6 one, which a subscriber has whole. */
export function networkOf(adresse: string): string {
  const v4 = /\d+\.\d+\.\d+\.\d+$/.exec(adresse)?.[0];
  if (v4 !== undefined || !adresse.includes(':')) return v4 ?? adresse;
  const [debut = [], fin] = adresse.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = fin ? Array<string>(Math.max(0, 8 - debut.length - fin.length)).fill('0') : [];
  const groupes = [...debut, ...zeros, ...(fin ?? [])];
  return groupes
    .slice(0, 4)
    .map((groupe) => Number.parseInt(groupe, 16).toString(16))
    .join(':');
}
