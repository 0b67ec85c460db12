import Civic
import Postgres
import Settings

/// What the sample city chose for its site: whom to ask, and how its names are read.
struct SampleIdentity {
    let script: SampleScript

    func store(in site: SiteContext, _ transaction: Transaction) async throws {
        try await CityStore(transaction).save(City(name: script.city, isSample: true))
        let contact = script.contact
        try await ContactStore(transaction).save(
            Contact(
                section: contact.section, telephone: contact.telephone, hours: contact.hours,
                email: contact.email))
        try await ReadingStore(transaction).save(
            script.readings.map { WordReading(word: $0.key, reading: $0.value) })
        site.changesIdentity(in: transaction)
    }
}
