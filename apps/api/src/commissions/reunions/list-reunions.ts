import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';

/** A meeting as an agenda shows it; no name of a person. */
export interface ReunionAgendee {
  readonly uai: string;
  readonly etablissement: string;
  readonly id: string;
  readonly debut: Date;
  readonly dureeMinutes: number;
  readonly lieu: string | null;
  readonly objet: string;
  readonly sequence: number;
  readonly modifieLe: Date;
}

/** Meetings of a year that are planned or were held, for agendas: those of the schools that the reader may see. */
@Injectable()
export class ListReunions {
  constructor(private readonly base: Base) {}

  execute(annee: number, uais: readonly string[]): Promise<ReunionAgendee[]> {
    return this.base.query<ReunionAgendee>(
      `select r.uai, e.nom as etablissement, r.id, r.debut, r.duree_minutes as "dureeMinutes", r.lieu, r.objet, r.sequence,
         r.modifie_le as "modifieLe"
       from reunions r join etablissements e on e.uai = r.uai
       where r.annee = $1 and r.uai = any($2::bpchar[]) and r.etat <> 'annulee' order by r.debut, r.id`,
      [annee, uais],
    );
  }
}
