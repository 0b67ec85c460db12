import Postgres

extension EmailAddress: SQLEncodable, SQLDecodable {}
