import { formatAnnee, type Vocabulaire } from '@focale/domaine';
import { Injectable, StreamableFile } from '@nestjs/common';
import { ParametresAcademie } from '../../agents/index.js';
import { Base, Contexte, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { buildDisposition, CompilateurPdf } from '../../socle/documents/index.js';
import { ListFilm } from '../suivi/list-film.js';
import { buildFilmImprime, type EcoleImprimee } from './build-film-imprime.js';

const SQL_ECOLE = `
  select nom, uai, commune, academie from vue_entetes where uai = $1`;

/** The film as an accessible PDF of one page. */
@Injectable()
export class PrintFilm {
  constructor(
    private readonly base: Base,
    private readonly film: ListFilm,
    private readonly parametres: ParametresAcademie,
    private readonly compilateur: CompilateurPdf,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async execute(ou: EtablissementAnnee): Promise<StreamableFile> {
    const [ecole] = await this.base.query<EcoleImprimee>(SQL_ECOLE, [ou.uai]);
    if (!ecole) throw new Error('The guard resolves the school of the route');
    const film = await this.film.execute(ou);
    const {
      libelleRole: role,
      libelleService: service,
      libelleCommission: commission,
    } = await this.parametres.readOf(ou);
    const vocabulaire: Vocabulaire = { role, service, commission };
    // Documents wait in line for one thread: no database connection waits with them.
    await this.contexte.transaction.commit();
    const annee = formatAnnee(ou.annee);
    const source = buildFilmImprime({ ecole, annee, film, vocabulaire, aujourdhui: this.horloge.today() });
    const pdf = await this.compilateur.compile(source);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      length: pdf.length,
      disposition: buildDisposition(`film-annuel-${ou.uai}-${annee}.pdf`),
    });
  }
}
