import Civic

/// What `serve` prints when it is ready.
struct Greeting {
    private let configuration: Configuration
    private let city: City

    init(_ configuration: Configuration, city: City) {
        self.configuration = configuration
        self.city = city
    }

    func show() {
        Program.say("Tomoni serves \(city.name).")
        Program.say("  Public site: \(configuration.publicURL)/")
        Program.say("  Staff:       \(configuration.adminURL)/")
    }
}
