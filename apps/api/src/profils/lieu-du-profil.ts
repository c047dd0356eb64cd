import { niveauDeContact, type NiveauContact, type TypeEtablissement } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../annees/index.js';
import { Base, Contexte, type EtablissementAnnee } from '../socle/contexte/index.js';

/** What of a school decides which lines of the profile concern it. */
export interface EcoleDuProfil {
  readonly uai: string;
  readonly academie: string;
  readonly departement: string;
  readonly type: TypeEtablissement;
  readonly niveau: NiveauContact;
}

export interface Academie {
  readonly academie: string;
}

export interface AcademieAnnee extends Academie {
  readonly annee: number;
}

/** Where a request stands: its académie and year, or its school; and whether who asks may write there. */
@Injectable()
export class LieuDuProfil {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly droits: DroitsDEcriture,
  ) {}

  /** Académie of the route. @throws when the route names none */
  readAcademie(): Academie {
    return { academie: this.readAcademieAnnee().academie };
  }

  /** Académie and year of the route. @throws when the route names none */
  readAcademieAnnee(): AcademieAnnee {
    const { academie, annee } = this.contexte.acces;
    if (academie === undefined || annee === undefined) throw new Error('A route of an académie needs :code and :annee');
    return { academie, annee };
  }

  async readEcole({ uai }: Pick<EtablissementAnnee, 'uai'>): Promise<EcoleDuProfil> {
    const [ecole] = await this.base.query<Omit<EcoleDuProfil, 'niveau'>>(
      `select uai, academie, departement, type from etablissements where uai = $1`,
      [uai],
    );
    if (!ecole) throw new Error('The school of a request must be within reach');
    return { ...ecole, niveau: niveauDeContact(ecole.type) };
  }

  canUpdate(): Promise<boolean> {
    return this.droits.peut('profil.academie.update');
  }
}
