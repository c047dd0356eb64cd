import { Navigate } from 'react-router';

/** The address of the frame alone opens its first page. */
export const AccueilVieNumerique = () => <Navigate to="evenements" replace />;
