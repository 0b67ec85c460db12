import Postgres
import Web

extension Slug: SQLEncodable, SQLDecodable {}
