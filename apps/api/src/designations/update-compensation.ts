import {
  centimesFromEuros,
  firstDayOf,
  formatAnnee,
  lastDayOf,
  LIBELLES_ETATS_DESIGNATION,
  tellBornes,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Audit, Base, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { checkVersion, type ErreurDeChamp, ErreurMetier } from '../socle/erreurs/index.js';
import { MESSAGE_TAUX, type UpdateCompensationDto } from './designation.dto.js';
import type { CompensationFixeeVue, DesignationVue } from './designation.vue.js';
import { ListAvertissements } from './imp/parts-imp.js';
import { REGLES_DES_GESTES } from './list-actions.js';
import { LettresDuMandat } from './mandat-et-lettre.js';
import type { NatureCompensation } from './mandat.entity.js';
import { Mandats } from './mandats.js';
import { formatPeriode } from './mission.js';
import { ReadDesignations } from './read-designations.js';
import { UpdateFaits } from './update-faits.js';

const CONTRAIRES = { imp: 'allegement', allegement: 'imp' } as const;
const LIBELLES = { imp: 'une IMP', allegement: 'un allègement de service' } as const;

/**
 * An IMP and an allègement never go together for one person, in one school and year; a refused mandate does not count
 * (source: `docs/droits.md`).
 */
@Injectable()
export class CheckCompensation {
  constructor(private readonly base: Base) {}

  /** The caller holds the lock of the person. @throws ErreurMetier `compensation.incompatible`, naming the other mandate */
  async execute(
    { uai, annee }: EtablissementAnnee,
    { id, agent }: Pick<DesignationVue, 'id' | 'agent'>,
    nature: NatureCompensation | null,
  ): Promise<void> {
    if (nature === null || nature === 'aucune') return;
    const contraire = CONTRAIRES[nature];
    const [autre] = await this.base.query<{ debut: string; fin: string | null }>(
      `select debut::text, fin::text from mandats
       where uai = $1 and annee = $2 and agent = $3 and id <> $4 and etat <> 'refusee' and compensation = $5
       order by debut limit 1`,
      [uai, annee, agent.id, id, contraire],
    );
    if (!autre) return;
    throw new ErreurMetier('compensation.incompatible', {
      donnees: {
        nom: `${agent.prenom} ${agent.nom}`,
        autre: LIBELLES[contraire],
        periode: formatPeriode(autre, annee),
      },
    });
  }
}

const AVIS = ['avisConseilPedagogique', 'avisCa'] as const;
/** What the head does, never in advance; opinions may be dated as soon as the instance is convened. */
const DEMARCHES = ['proposeeLe', 'saisieSts'] as const;

type CompensationVoulue = Readonly<Required<Omit<UpdateCompensationDto, 'version'>>>;

/** What each nature has nothing to say of: it goes with the nature before. */
const SANS_OBJET: Readonly<Record<NatureCompensation, readonly string[]>> = {
  imp: [],
  allegement: ['taux', 'proposeeLe', 'saisieSts'],
  aucune: ['taux', ...AVIS, 'proposeeLe', 'saisieSts'],
};

/** The compensation once changed: what is absent is left, null empties. */
function completeSaisie(saisie: UpdateCompensationDto, { compensation }: DesignationVue): CompensationVoulue {
  const { nature } = saisie;
  const read = <C extends Exclude<keyof CompensationVoulue, 'nature'>>(champ: C): CompensationVoulue[C] => {
    const donnee = saisie[champ];
    const laissee = SANS_OBJET[nature].includes(champ) ? null : (compensation?.[champ] ?? null);
    return (donnee === undefined ? laissee : donnee) as CompensationVoulue[C];
  };
  return {
    nature,
    taux: read('taux'),
    avisConseilPedagogique: read('avisConseilPedagogique'),
    avisCa: read('avisCa'),
    proposeeLe: read('proposeeLe'),
    saisieSts: read('saisieSts'),
  };
}

/** Sets the compensation of a mandate: an IMP at one of the five rates, an allègement, or none. */
@Injectable()
export class UpdateCompensation {
  constructor(
    private readonly base: Base,
    private readonly mandats: Mandats,
    private readonly exclusivite: CheckCompensation,
    private readonly avertissements: ListAvertissements,
    private readonly lettres: LettresDuMandat,
    private readonly read: ReadDesignations,
    private readonly faits: UpdateFaits,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, saisie: UpdateCompensationDto): Promise<CompensationFixeeVue> {
    await this.mandats.lock(ou, id);
    const avant = await this.read.get(ou, id);
    checkVersion(saisie.version, avant.version, () => avant);
    const voulue = completeSaisie(saisie, avant);
    checkSaisie(voulue, ou.annee, this.horloge.today());
    if (!REGLES_DES_GESTES.fixer_compensation.etats.includes(avant.etat))
      throw new ErreurMetier('compensation.figee', { donnees: { etat: LIBELLES_ETATS_DESIGNATION[avant.etat] } });
    await this.mandats.lockPersonne(avant.agent.courriel);
    await this.exclusivite.execute(ou, avant, saisie.nature);
    if (avant.lettreSigneeLe !== null) await this.lettres.freeze(ou, id);
    await this.mandats.update(ou, avant, { compensation: voulue.nature, saisieSts: voulue.saisieSts });
    await this.updateMontants(ou, id, voulue);
    const apres = await this.read.get(ou, id);
    await this.faits.execute(ou, apres);
    await this.audit.record({ evenement: 'compensation.updated', objet: id, avant, apres });
    return { ...apres, avertissements: await this.avertissements.ofMandat(ou, apres) };
  }

  private async updateMontants(
    { uai, annee }: EtablissementAnnee,
    id: string,
    { taux, avisConseilPedagogique, avisCa, proposeeLe }: CompensationVoulue,
  ): Promise<void> {
    await this.base.query(
      `insert into compensations (uai, mandat, annee, taux_centimes, avis_conseil_pedagogique, avis_ca, proposee_le)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (uai, mandat) do update set taux_centimes = excluded.taux_centimes,
         avis_conseil_pedagogique = excluded.avis_conseil_pedagogique, avis_ca = excluded.avis_ca,
         proposee_le = excluded.proposee_le`,
      [uai, id, annee, taux === null ? null : centimesFromEuros(taux), avisConseilPedagogique, avisCa, proposeeLe],
    );
  }
}

/** What goes with the nature, and dates that can be. @throws ErreurMetier `saisie.invalide` */
function checkSaisie(saisie: CompensationVoulue, annee: number, aujourdhui: string): void {
  const { nature, taux, saisieSts } = saisie;
  const erreurs: ErreurDeChamp[] = [];
  if (nature === 'imp' && taux == null) erreurs.push({ champ: 'taux', message: MESSAGE_TAUX });
  if (nature !== 'imp' && taux != null)
    erreurs.push({ champ: 'taux', message: `Retirez le taux, ou choisissez une IMP. ${MESSAGE_TAUX}` });
  if (nature !== 'imp' && saisieSts)
    erreurs.push({ champ: 'saisieSts', message: 'Retirez cette date : seule une IMP se saisit dans STSWEB.' });
  for (const champ of AVIS)
    if (nature === 'aucune' && saisie[champ])
      erreurs.push({ champ, message: 'Retirez cette date : sans compensation, aucun avis n’est demandé.' });
  if (nature === 'aucune' && saisie.proposeeLe)
    erreurs.push({ champ: 'proposeeLe', message: 'Retirez cette date : sans compensation, rien n’est proposé.' });
  for (const champ of DEMARCHES)
    if ((saisie[champ] ?? '') > aujourdhui)
      erreurs.push({ champ, message: "Choisissez une date jusqu'à aujourd'hui, ou laissez vide." });
  erreurs.push(...listDatesImpossibles(saisie, annee));
  if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
}

/** Opinions fall in the school year before, from February; nothing is older than that year nor later than this one. */
function listDatesImpossibles(saisie: CompensationVoulue, annee: number): ErreurDeChamp[] {
  const premier = firstDayOf(formatAnnee(annee - 1));
  const dernier = lastDayOf(formatAnnee(annee));
  const message = tellBornes(premier, dernier);
  return [...AVIS, ...DEMARCHES].flatMap((champ) => {
    const date = saisie[champ];
    return date && (date < premier || date > dernier) ? [{ champ, message }] : [];
  });
}
