import { addDays, firstDayOf, formatAnnee, lastDayOf, tellBornes } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Audit, Contexte, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { ChangementsDEtablissement } from './changements-d-etablissement.js';
import type { EntVue, UpdateEntDto } from './ent.dto.js';
import { EntsDeLEcole, type PeriodeEnt } from './ents-de-l-ecole.js';

/** Reads the successive ENT of a school, and declares another one from a day of the year. */
@Injectable()
export class UpdateEnt {
  constructor(
    private readonly ents: EntsDeLEcole,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly changements: ChangementsDEtablissement,
    private readonly audit: Audit,
  ) {}

  async get({ uai, annee }: EtablissementAnnee): Promise<EntVue> {
    const nom = formatAnnee(annee);
    const [premierJour, dernierJour, aujourdhui] = [firstDayOf(nom), lastDayOf(nom), this.horloge.today()];
    const jour = aujourdhui < premierJour ? premierJour : aujourdhui > dernierJour ? dernierJour : aujourdhui;
    const periodes = await this.ents.list(uai);
    const duJour = periodes.find(({ debut, fin }) => debut <= jour && (fin === null || fin >= jour));
    const modifiable = dernierJour >= aujourdhui && this.contexte.acces.peut('ent.update');
    return {
      ent: duJour?.ent ?? 'inconnu',
      debut: duJour?.debut ?? null,
      certitude: duJour?.certitude ?? 'a_confirmer',
      premierJour,
      dernierJour,
      historique: periodes.map(toPeriodeVue),
      version: versionOf(periodes),
      actionsPossibles: modifiable ? ['declarer'] : [],
    };
  }

  /** Idempotent. @throws ErreurMetier `saisie.invalide` for a day outside the year, `version.perimee` */
  async execute(ou: EtablissementAnnee, { ent, debut, version }: UpdateEntDto): Promise<EntVue> {
    await this.ents.lock(ou.uai);
    const avant = await this.get(ou);
    checkVersion(version, avant.version, () => avant);
    checkJour(debut, avant);
    if (!(await this.write(ou.uai, ent, debut))) return avant;
    const apres = await this.get(ou);
    await this.audit.record({ evenement: 'ent.updated', objet: ou.uai, avant, apres });
    await this.changements.run(ou.uai);
    return apres;
  }

  /** @returns false when nothing changes: declared already on that day, with nothing after it */
  private async write(uai: string, ent: PeriodeEnt['ent'], debut: string): Promise<boolean> {
    const avant = await this.ents.list(uai);
    const [dernier] = avant;
    if (dernier?.ent === ent && dernier.debut <= debut && dernier.fin === null && dernier.certitude === 'declare')
      return false;
    const version = versionOf(avant) + 1;
    await this.ents.end(uai, debut, version);
    const [precedent] = await this.ents.list(uai);
    if (precedent?.ent === ent && precedent.fin === addDays(debut, -1))
      await this.ents.confirm(uai, precedent.debut, version);
    else await this.ents.add(uai, { ent, debut }, version);
    return true;
  }
}

function checkJour(debut: string, { premierJour, dernierJour }: EntVue): void {
  if (debut >= premierJour && debut <= dernierJour) return;
  const message = tellBornes(premierJour, dernierJour, 'un jour de l’année scolaire,');
  throw new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'debut', message }] });
}

function toPeriodeVue({ prenom, nom, version: _, ...periode }: PeriodeEnt): EntVue['historique'][number] {
  return { ...periode, par: prenom !== null && nom !== null ? { prenom, nom } : null };
}

const versionOf = (periodes: readonly PeriodeEnt[]): number => Math.max(0, ...periodes.map(({ version }) => version));
