import { parseUai } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Invitations } from '../../agents/index.js';
import { Base, Horloge } from '../../socle/contexte/index.js';
import type { LigneDeTableur } from '../../socle/tableurs/index.js';
import { type MandatConnu, type PersonneConnue, checkEnsemble } from './check-ensemble.js';
import { classifyLigne, type DesignationLue } from './classify-ligne.js';
import type { Disposition, ErreurDeLigne } from './erreurs-de-ligne.js';

export interface Analyse {
  readonly aImporter: readonly DesignationLue[];
  readonly inchangees: number;
  /** In the order of the file. */
  readonly erreurs: readonly ErreurDeLigne[];
}

/** Reads every line against the platform, and writes nothing. Runs under the `designations` scope. */
@Injectable()
export class AnalyzeFichier {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
    private readonly invitations: Invitations,
  ) {}

  async execute(
    lignes: readonly LigneDeTableur[],
    disposition: Disposition,
    { academie, annee }: { readonly academie: string; readonly annee: number },
  ): Promise<Analyse> {
    const ecoles = await this.listEcoles(lignes, disposition);
    const contexte = { ...disposition, academie, annee, aujourdhui: this.horloge.today(), ecoles };
    const lectures = lignes.map((ligne) => classifyLigne(ligne, contexte));
    const lues = lectures.flatMap(({ lue }) => (lue ? [lue] : []));
    const courriels = [...new Set(lues.map(({ courriel }) => courriel))];
    const connus = {
      personnes: await this.listPersonnes(courriels),
      mandats: await this.listMandats(courriels, annee),
      plateforme: await this.invitations.listPlateforme(courriels),
    };
    const { aImporter, inchangees, erreurs } = checkEnsemble(lues, connus, contexte);
    const toutes = [...lectures.flatMap((lecture) => lecture.erreurs), ...erreurs];
    return { aImporter, inchangees, erreurs: toutes.sort((a, b) => a.ligne - b.ligne) };
  }

  private async listEcoles(lignes: readonly LigneDeTableur[], { colonnes }: Disposition): Promise<Map<string, string>> {
    const rang = colonnes.get('uai') ?? -1;
    const uais = lignes.flatMap(({ cellules }) => parseUai((cellules[rang] ?? '').replace(/\s/g, '')) ?? []);
    const ecoles = await this.base.query<{ uai: string; academie: string }>(
      `select uai, academie from etablissements where uai = any($1::bpchar[])`,
      [[...new Set(uais)]],
    );
    return new Map(ecoles.map(({ uai, academie }) => [uai, academie]));
  }

  private listPersonnes(courriels: readonly string[]): Promise<PersonneConnue[]> {
    return this.base.query(`select courriel, prenom, nom from vue_personnes where courriel = any($1::text[])`, [
      courriels,
    ]);
  }

  private listMandats(courriels: readonly string[], annee: number): Promise<MandatConnu[]> {
    return this.base.query(
      `select m.uai, a.courriel, m.debut::text, m.fin::text, m.compensation
       from mandats m join vue_personnes a on a.id = m.agent
       where m.annee = $2 and a.courriel = any($1::text[]) and m.etat <> 'refusee'`,
      [courriels, annee],
    );
  }
}
