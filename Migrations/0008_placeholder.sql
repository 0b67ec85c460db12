-- Keeps the number for the settings, whose migration takes this file's place. Owner: Civic.
SELECT 1;
