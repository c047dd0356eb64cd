import { DESCRIPTIONS_FONCTIONS, formatAnnee, lastDayOf } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { type DesignationVue, MandatDeLaLettre } from '../designations/index.js';
import { Base, Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';
import { buildContenu, buildSource, type IdentiteDeLettre } from './contenu/build-contenu.js';
import type { DossierDeLettre, Lettre } from './lettre.js';
import { Lettres } from './lettres.js';
import type { ModelePublieVue } from './modeles/modele.dto.js';
import { ModelesPublies } from './modeles/modeles.js';

type Identite = Omit<IdentiteDeLettre, 'annee' | 'rrupn' | 'discipline' | 'domaines'> & { anneeOuverte: boolean };

/** A mandate with everything about its letter, under the rights of the agent. */
@Injectable()
export class Dossiers {
  constructor(
    private readonly base: Base,
    private readonly mandats: MandatDeLaLettre,
    private readonly lettres: Lettres,
    private readonly modeles: ModelesPublies,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  /** Reads for a change: the mandate is held, so that two writers never start from the same letter. */
  async lock(ou: EtablissementAnnee, id: string): Promise<DossierDeLettre> {
    await this.mandats.lock(ou, id);
    return this.read(ou, id);
  }

  /**
   * `modele` writes the proposed text again with that published model.
   * @throws ErreurMetier `acces.introuvable`, `lettre.autre_personne`
   */
  async read(ou: EtablissementAnnee, id: string, modele?: string): Promise<DossierDeLettre> {
    const mandat = await this.mandats.read(ou, id);
    const { agent, peut } = this.contexte.acces;
    if (mandat.agent.id !== agent.id && !peut('lettre.read.all')) throw new ErreurMetier('lettre.autre_personne');
    const { anneeOuverte, ...lieu } = await this.readIdentite(ou);
    const identite: IdentiteDeLettre = {
      ...lieu,
      annee: formatAnnee(ou.annee),
      rrupn: { prenom: mandat.agent.prenom, nom: mandat.agent.nom },
      discipline: mandat.agent.discipline ?? null,
      domaines: mandat.domaines.map((domaine) => DESCRIPTIONS_FONCTIONS[domaine].libelle),
    };
    const versions = await this.lettres.list(ou.uai, id);
    const base = { mandat, annee: ou.annee, identite, anneeOuverte, versions };
    const derniere = versions.at(-1);
    if (derniere && derniere.etat !== 'remplacee') {
      if (modele === undefined || derniere.etat !== 'en_redaction') return { ...base, courante: derniere };
      const propose = buildNouvelle(mandat, ou.annee, identite, derniere, await this.chooseModele(ou.uai, modele));
      const { contenu, source } = propose;
      return { ...base, courante: { ...derniere, contenu, source, modele: propose.modele } };
    }
    const publie = mandat.lettreSigneeLe === null ? await this.chooseModele(ou.uai, modele) : undefined;
    return { ...base, courante: buildNouvelle(mandat, ou.annee, identite, derniere, publie) };
  }

  private async chooseModele(uai: string, id: string | undefined): Promise<ModelePublieVue | undefined> {
    const modeles = await this.modeles.list(uai);
    if (id === undefined) return modeles[0];
    const choisi = modeles.find((modele) => modele.id === id);
    if (choisi) return choisi;
    const message = "Choisissez un modèle publié par l'académie.";
    throw new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'modele', message }] });
  }

  private async readIdentite({ uai, annee }: EtablissementAnnee): Promise<Identite> {
    const aujourdhui = this.horloge.today();
    const fin = lastDayOf(formatAnnee(annee));
    const [identite] = await this.base.query<Identite>(
      `select e.nom as etablissement, e.uai, e.commune, e.academie,
         (select n.fin >= $3::date from annees n where n.annee = $2) as "anneeOuverte",
         (select json_build_object('prenom', c.prenom, 'nom', c.nom) from vue_chefs c
          where c.uai = e.uai and $4::date between c.debut and c.jusqu_au order by c.debut desc, c.id limit 1) as chef
       from vue_entetes e where e.uai = $1`,
      [uai, annee, aujourdhui, aujourdhui < fin ? aujourdhui : fin],
    );
    if (!identite) throw new Error(`School ${uai} vanished during the request`);
    return identite;
  }
}

/**
 * What nothing is stored of yet: the letter that writes itself, or one signed on paper that only the mandate dates. Its
 * version moves with the mandate, since its text does.
 */
function buildNouvelle(
  mandat: DesignationVue,
  annee: number,
  identite: IdentiteDeLettre,
  derniere: Lettre | undefined,
  modele: ModelePublieVue | undefined,
): Lettre {
  const papier = mandat.lettreSigneeLe !== null;
  return {
    id: null,
    numero: (derniere?.numero ?? 0) + 1,
    etat: papier ? 'signee' : 'aucune',
    voie: papier ? 'papier' : null,
    contenu: buildContenu(mandat, annee, identite, modele?.contenu),
    source: buildSource(mandat),
    accords: { direction: null, rrupn: null },
    accordDirectionPar: null,
    signeeLe: mandat.lettreSigneeLe,
    valeurs: null,
    pdf: null,
    empreinte: null,
    scan: null,
    modele: modele ? { id: modele.id, numero: modele.numero, nom: modele.nom } : null,
    version: mandat.version + (derniere?.version ?? 0),
  };
}
