import Postgres
import Testing

@Suite struct ConfigurationTests {
    @Test func `an address with several hosts is read, and its password never shown`() throws {
        let configuration = try DatabaseConfiguration(
            "postgres://tomoni:s3cr%40t@db1:5432,db2:5433/city?target_session_attrs=primary")
        #expect(configuration.keywords["host"] == "db1,db2")
        #expect(configuration.keywords["port"] == "5432,5433")
        #expect(configuration.keywords["password"] == "s3cr@t")
        #expect(configuration.keywords["target_session_attrs"] == "primary")
        var dumped = ""
        dump(configuration, to: &dumped)
        for shown in ["\(configuration)", String(reflecting: configuration), dumped] {
            #expect(!shown.contains("s3cr"))
            #expect(shown.contains("password=(hidden)"))
        }
    }

    @Test func `keywords are read too`() throws {
        let configuration = try DatabaseConfiguration("host=/run/postgresql dbname=city user=tomoni")
        #expect(configuration.keywords == ["host": "/run/postgresql", "dbname": "city", "user": "tomoni"])
    }

    @Test(arguments: ["postgres://u:s3cret@h:5432/d?nonsense=1", "s3cret"])
    func `an address that can't be read is refused without being repeated`(text: String) throws {
        let error = #expect(throws: DatabaseConfigurationError.self) { try DatabaseConfiguration(text) }
        #expect(error?.description.contains("s3cret") == false)
    }
}
