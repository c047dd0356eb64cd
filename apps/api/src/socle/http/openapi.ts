import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { VERSION_DU_PRODUIT } from '../config/index.js';

/** Description of every route, the contract that scripts and the web client are built on. */
export function buildOpenApi(application: INestApplication): OpenAPIObject {
  const configuration = new DocumentBuilder()
    .setTitle('Focale')
    .setDescription('API du suivi du pilotage numérique des EPLE. Erreurs en application/problem+json.')
    .setVersion(VERSION_DU_PRODUIT)
    .addCookieAuth('focale_session')
    .build();
  const document = SwaggerModule.createDocument(application, configuration, {
    operationIdFactory: (controleur, methode) => `${controleur.replace(/Controller$/, '')}_${methode}`,
  });
  for (const [chemin, methodes] of Object.entries(document.paths)) {
    for (const operation of Object.values(methodes as Record<string, Operation>)) addPathParameters(chemin, operation);
  }
  return document;
}

interface Operation {
  parameters?: { name: string; in: string; required?: boolean; schema?: object }[];
}

/** The guard reads the school, the year and the territory from the path: no handler declares them. */
function addPathParameters(chemin: string, operation: Operation): void {
  const parametres = (operation.parameters ??= []);
  for (const [, name = ''] of chemin.matchAll(/\{(\w+)\}/g)) {
    const connu = parametres.find((parametre) => parametre.name === name && parametre.in === 'path');
    if (connu) connu.schema = { type: 'string' };
    else parametres.push({ name, in: 'path', required: true, schema: { type: 'string' } });
  }
}

/** Serves the description at `/api/openapi.json` and its reader at `/api/docs`. */
export function serveOpenApi(application: INestApplication): void {
  SwaggerModule.setup('api/docs', application, () => buildOpenApi(application), {
    jsonDocumentUrl: 'api/openapi.json',
  });
}
