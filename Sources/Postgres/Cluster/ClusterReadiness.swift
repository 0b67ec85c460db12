import CPostgres
import Foundation

extension ClusterFolder {
    /// Waits until the server takes connections; recovery after a crash may take minutes.
    func waitUntilReady(_ supervisor: ClusterSupervisor) throws {
        let log = log
        let start = Date()
        while true {
            let state = PQping("host='\(socket)' port=5432 dbname=postgres user=postgres connect_timeout=5")
            switch state {
            case PQPING_OK: return
            case PQPING_REJECT: break  // starting up or recovering: it answers already
            default:
                if Date().timeIntervalSince(start) > 60 {
                    throw ClusterError.failed(command: "postgres", output: lastLines(of: log))
                }
            }
            if supervisor.isEnded {
                throw ClusterError.failed(command: "postgres", output: lastLines(of: log))
            }
            usleep(10_000)
        }
    }
}
