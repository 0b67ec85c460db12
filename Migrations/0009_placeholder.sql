-- Keeps the number for the languages, whose migration takes this file's place. Owner: Civic.
SELECT 1;
