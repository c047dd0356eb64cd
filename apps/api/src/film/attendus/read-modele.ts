import { formatAnnee, firstDayOf, lastDayOf } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Catalogue } from '../../catalogue/index.js';
import { Base, Contexte, Horloge } from '../../socle/contexte/index.js';
import { listVoulus } from './list-voulus.js';
import type { AttenduDuModeleVue, ModeleDAttendusVue } from './modele.dto.js';

const SQL_MODELE = `
  select m.code, m.intitule, m.genre, m.fait, m.cle, m.echeance::text, m.certitude, m.actif, m.ordre, m.version,
    case when fa.cle is not null then json_build_object('cle', fa.cle, 'code', fa.code, 'intitule', fa.intitule,
      'periode', fa.periode) end as "ligneDuFilm"
  from attendus_modele m
  left join film_actions fa on fa.academie = m.academie and fa.annee = m.annee and fa.cle = m.ligne
  where m.academie = $1 and m.annee = $2 order by m.ordre, m.code`;

/** What an académie expects of its schools in a year. */
@Injectable()
export class ReadModele {
  constructor(
    private readonly base: Base,
    private readonly catalogue: Catalogue,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async execute(academie: string, annee: number): Promise<ModeleDAttendusVue> {
    const lignes = await this.base.query<
      Omit<AttenduDuModeleVue, 'intituleParDefaut' | 'echeanceParDefaut' | 'certitudeParDefaut'> & { version: number }
    >(SQL_MODELE, [academie, annee]);
    const defauts = new Map(
      (await listVoulus(this.base, this.catalogue, { academie, annee })).map((voulu) => [voulu.code, voulu]),
    );
    const debut = firstDayOf(formatAnnee(annee));
    const fin = lastDayOf(formatAnnee(annee));
    const modifiable =
      lignes.length > 0 && fin >= this.horloge.today() && this.contexte.acces.peut('attendus.modele.update');
    return {
      attendus: lignes.map(({ version: _version, ...ligne }) => ({
        ...ligne,
        intituleParDefaut: defauts.get(ligne.code)?.intitule ?? ligne.intitule,
        echeanceParDefaut: defauts.get(ligne.code)?.defaut ?? ligne.echeance,
        certitudeParDefaut: defauts.get(ligne.code)?.usuelle ?? 'a_verifier',
      })),
      debut,
      fin,
      version: lignes[0]?.version ?? 0,
      lignesDeplacees: [],
      actionsPossibles: modifiable ? ['modifier'] : [],
    };
  }
}
