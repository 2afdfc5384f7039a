internal import Reporting
