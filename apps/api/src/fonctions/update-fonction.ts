import {
  firstDayOf,
  type FonctionNumerique,
  formatAnnee,
  isFonctionNumerique,
  lastDayOf,
  tellBornes,
  tellFin,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DroitsDansLEcole, Invitations } from '../agents/index.js';
import { Audit, type EtablissementAnnee } from '../socle/contexte/index.js';
import { checkVersion, defineErreurs, type ErreurDeChamp, ErreurMetier } from '../socle/erreurs/index.js';
import type { FonctionVue, TitulaireDto, UpdateFonctionDto } from './fonction.dto.js';
import { FonctionsDesignees, type Titulaire } from './fonctions-designees.js';
import { ReadFonctions } from './read-fonctions.js';
import { UpdateFaitsFonctions } from './update-faits-fonctions.js';

defineErreurs({
  'fonction.inconnue': {
    status: 404,
    title: 'Fonction inconnue',
    detail: 'Cette fonction numérique n’existe pas. Relisez la liste des fonctions de l’établissement.',
  },
  'fonction.sans_objet': {
    status: 409,
    title: 'Fonction sans objet',
    detail: ({ raison }) => `Cette fonction ne concerne pas l’établissement. ${String(raison)}`,
  },
});

/** Access that a function gives to its holder on the school, for its length: that of a contributeur for this function. */
@Injectable()
export class AccesDesTitulaires {
  constructor(
    private readonly invitations: Invitations,
    private readonly droits: DroitsDansLEcole,
  ) {}

  /** The person's account, created and invited if unknown. @throws ErreurMetier `agent.courriel_autre_identite` */
  give(
    { uai, annee }: EtablissementAnnee,
    code: FonctionNumerique,
    { prenom, nom, debut, fin }: TitulaireDto,
    courriel: string,
    enSilence: boolean,
  ): Promise<string> {
    const personne = { prenom, nom, courriel };
    const droit = {
      role: 'contributeur',
      uai,
      fonctions: [code],
      debut,
      fin: fin ?? lastDayOf(formatAnnee(annee)),
    } as const;
    return enSilence ? this.invitations.prepare(personne, droit) : this.invitations.invite(personne, droit);
  }

  /** Takes back what the function gave; an access opened otherwise, with other dates, stays. */
  async remove({ uai, annee }: EtablissementAnnee, { code, agent, debut, fin }: Titulaire): Promise<void> {
    if (agent === null) return;
    await this.droits.removeExact(
      { uai, agent, role: 'contributeur', fonctions: [code] },
      { debut, fin: fin ?? lastDayOf(formatAnnee(annee)) },
    );
  }
}

/** Replaces the holders of one function; who stays is not invited again. */
@Injectable()
export class UpdateFonction {
  constructor(
    private readonly fonctions: FonctionsDesignees,
    private readonly acces: AccesDesTitulaires,
    private readonly read: ReadFonctions,
    private readonly faits: UpdateFaitsFonctions,
    private readonly audit: Audit,
  ) {}

  /**
   * `enSilence`: nobody is told, as when a year is prepared.
   * @throws ErreurMetier `fonction.inconnue`, `fonction.sans_objet`, `version.perimee`, `saisie.invalide`
   */
  async execute(
    ou: EtablissementAnnee,
    code: string,
    { agents, version }: UpdateFonctionDto,
    enSilence = false,
  ): Promise<FonctionVue> {
    if (!isFonctionNumerique(code)) throw new ErreurMetier('fonction.inconnue');
    checkTitulaires(agents, ou.annee);
    await this.fonctions.lock(ou);
    const avant = await this.read.get(ou, code);
    checkVersion(version, avant.version, () => avant);
    if (!avant.applicable && agents.length > 0)
      throw new ErreurMetier('fonction.sans_objet', { donnees: { raison: avant.raison } });
    await this.fonctions.addEtats(ou, [code]);
    const actuels = (await this.fonctions.listTitulaires(ou)).filter((titulaire) => titulaire.code === code);
    for (const parti of actuels.filter((actuel) => !agents.some((agent) => isSame(actuel, agent)))) {
      await this.acces.remove(ou, parti);
      await this.fonctions.remove(ou, code, parti.id);
    }
    for (const nouveau of agents.filter((agent) => !actuels.some((actuel) => isSame(actuel, agent)))) {
      const { prenom, nom, debut } = nouveau;
      const [courriel, fin] = [nouveau.courriel ?? null, nouveau.fin ?? null];
      const agent = courriel === null ? null : await this.acces.give(ou, code, nouveau, courriel, enSilence);
      await this.fonctions.add(ou, { code, id: randomUUID(), agent, prenom, nom, courriel, debut, fin });
    }
    await this.fonctions.increment(ou, code);
    await this.faits.execute(ou);
    const apres = await this.read.get(ou, code);
    await this.audit.record({ evenement: 'fonction.updated', objet: code, avant, apres });
    return apres;
  }
}

const isSame = (actuel: Titulaire, saisi: TitulaireDto): boolean =>
  actuel.prenom === saisi.prenom &&
  actuel.nom === saisi.nom &&
  actuel.courriel === (saisi.courriel ?? null) &&
  actuel.debut === saisi.debut &&
  actuel.fin === (saisi.fin ?? null);

/** Dates within the school year, and one person once at a date. @throws ErreurMetier `saisie.invalide` */
function checkTitulaires(titulaires: readonly TitulaireDto[], annee: number): void {
  const premier = firstDayOf(formatAnnee(annee));
  const dernier = lastDayOf(formatAnnee(annee));
  const hors = tellBornes(premier, dernier, "une date de l'année scolaire,");
  const isOutside = (date: string): boolean => date < premier || date > dernier;
  const erreurs = titulaires.flatMap((titulaire, rang): ErreurDeChamp[] => {
    const { debut, fin } = titulaire;
    if (isOutside(debut)) return [{ champ: `agents.${rang}.debut`, message: hors }];
    if (fin && isOutside(fin)) return [{ champ: `agents.${rang}.fin`, message: hors }];
    if (fin && fin < debut) return [{ champ: `agents.${rang}.fin`, message: tellFin(debut) }];
    const double = titulaires
      .slice(0, rang)
      .some(
        (autre) =>
          identityOf(autre) === identityOf(titulaire) &&
          autre.debut <= (fin ?? dernier) &&
          (autre.fin ?? dernier) >= debut,
      );
    if (!double) return [];
    const message = 'Cette personne figure déjà dans la liste à ces dates : retirez un des deux.';
    return [{ champ: `agents.${rang}.nom`, message }];
  });
  if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
}

/** Who somebody is: the mail, else the name. */
const identityOf = ({ prenom, nom, courriel }: TitulaireDto): string =>
  courriel ?? `${prenom} ${nom}`.toLocaleLowerCase('fr');
